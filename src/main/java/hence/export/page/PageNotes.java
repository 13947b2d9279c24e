package hence.export.page;

import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import hence.map.Source;
import hence.map.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the tours of a map tell, step by step: the page shows one at a time, paper all of them. */
final class PageNotes {
  private final ArgumentMap map;
  private final Markup out;
  private final UnaryOperator<String> markdown;

  PageNotes(ArgumentMap map, Markup out, UnaryOperator<String> markdown) {
    this.map = map;
    this.out = out;
    this.markdown = markdown;
  }

  void list(List<Tour> tours) {
    out.raw("<section id=\"notes\">\n");
    for (int tour = 0; tour < tours.size(); tour++) {
      list(tours.get(tour), tour);
    }
    out.raw("</section>\n");
  }

  private void list(Tour tour, int number) {
    out.raw("<h2>").inEach(tag -> Text.typeset(tour.title().in(tag))).raw("</h2>\n<ol>\n");
    for (int step = 0; step < tour.steps().size(); step++) {
      out.raw("<li data-step=\"" + number + "." + step + "\">");
      step(tour.steps().get(step), step + 1);
      out.raw("</li>\n");
    }
    out.raw("</ol>\n");
  }

  private void step(TourStep step, int number) {
    out.raw("<h3>" + number + ". ");
    out.inEach(tag -> Text.typeset(step.title().in(tag))).raw("</h3>");
    out.raw("<div class=\"note\">");
    out.inEach("div", tag -> out.raw(markdown.apply(Text.typeset(step.note().in(tag)))));
    step.paragraph().ifPresent(this::paragraph);
    out.raw("</div>");
  }

  /** What the paragraph says that the step is about. */
  private void paragraph(int paragraph) {
    if (map.sources().isEmpty()) {
      return;
    }
    Source source = map.sources().getFirst();
    if (paragraph < 1 || paragraph > source.digest().size()) {
      return;
    }
    Text digest = source.digest().get(paragraph - 1);
    out.raw("<p class=\"paragraph\">¶ " + paragraph + " ");
    out.inEach(tag -> Text.typeset(digest.in(tag))).raw("</p>");
  }
}
