package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.MapDrawing;
import hence.drawing.Mark;
import hence.drawing.Scene;
import hence.drawing.Theme;
import hence.export.pdf.PrintDocument;
import hence.layout.ClaimBox;
import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.layout.engines.Engines;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.worksheet.Worksheet;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a portion with empty boxes, all of one size, and the same with the answers in them. */
final class WorksheetPicture {
  /** Room for a hand to write in, in map units; the narrower ones for wide structures. */
  private static final List<Size> BOXES =
      List.of(new Size(186, 70), new Size(154, 78), new Size(128, 86));

  /** Points a unit at which the first box is 4 by 1.5 cm on paper. */
  static final double WRITABLE = 0.62;

  private static final Type NUMBER = new Type(11, Weight.REGULAR, 14);
  private static final Type LETTER = new Type(17, Weight.BOLD, 22);
  private static final Type ANSWER = new Type(12, Weight.REGULAR, 15);
  private static final double PADDING_X = 9;
  private static final double PADDING_Y = 6;

  /** From a box's left edge to the letter of the answer. */
  private static final double LETTER_X = 28;

  private final String language;
  private final TextMeasure measure;
  private final Typesetter typesetter;

  WorksheetPicture(String language, Typesetter typesetter) {
    this.language = language;
    this.typesetter = typesetter;
    this.measure = TextMeasure.bundled();
  }

  /** The structure with its boxes numbered and empty, or with the answers in them. */
  Drawing boxes(Worksheet sheet, Size room, boolean answered) {
    ArgumentMap blank = blanked(sheet);
    Sizes usual = BoxSizes.of(blank, language, measure);
    Scene best = null;
    for (Size box : BOXES) {
      Map<String, ClaimBox> boxes = new HashMap<>(usual.claims());
      sheet.boxes().forEach(id -> boxes.put(id, new ClaimBox(box, List.of())));
      Scene scene = scene(blank, new Sizes(boxes, usual.bracket()), room);
      if (best == null || scale(scene, room) > scale(best, room)) {
        best = scene;
      }
      if (scale(best, room) >= WRITABLE) {
        break;
      }
    }
    return labelled(sheet, best, answered);
  }

  private Drawing labelled(Worksheet sheet, Scene scene, boolean answered) {
    Drawing drawing = HandoutPages.trimmed(MapDrawing.of(scene));
    List<Mark> marks = new ArrayList<>(drawing.marks());
    for (Placed placed : scene.layout().placed()) {
      if (sheet.isBlank(placed.id())) {
        marks.addAll(number(sheet, placed));
        if (answered) {
          marks.addAll(answer(sheet, placed));
        }
      }
    }
    return new Drawing(
        drawing.title(), drawing.language(), drawing.bounds(), drawing.background(), marks);
  }

  /** The structure as the author has it, each claim with its letter. */
  Drawing structure(Worksheet sheet, Size room) {
    ArgumentMap map = sheet.portion().map();
    ArgumentMap lettered = with(map, map.claims().stream().map(c -> lettered(sheet, c)).toList());
    Sizes sizes = BoxSizes.of(lettered, language, measure);
    return HandoutPages.trimmed(MapDrawing.of(scene(lettered, sizes, room)));
  }

  /** The claim that everything is about, alone. */
  Drawing contention(Worksheet sheet) {
    ArgumentMap map = sheet.portion().map();
    List<Claim> top = List.of(map.claim(map.contention()));
    ArgumentMap alone =
        new ArgumentMap(map.title(), map.contention(), map.sources(), top, List.of(), map.extras());
    Sizes sizes = BoxSizes.of(alone, language, measure);
    return HandoutPages.trimmed(MapDrawing.of(scene(alone, sizes, Direction.DOWN)));
  }

  /** How large a drawing may be shown in a room, in points a unit; at most at 100 %. */
  static double scale(Drawing drawing, Size room) {
    Rect bounds = drawing.bounds();
    return Math.min(
        PrintDocument.POINTS_PER_UNIT,
        Math.min(room.width() / bounds.width(), room.height() / bounds.height()));
  }

  /** Downwards, or to the right if that may be shown larger. */
  private Scene scene(ArgumentMap map, Sizes sizes, Size room) {
    Scene down = scene(map, sizes, Direction.DOWN);
    Scene right = scene(map, sizes, Direction.RIGHT);
    return scale(right, room) > scale(down, room) ? right : down;
  }

  private static double scale(Scene scene, Size room) {
    return scale(HandoutPages.trimmed(MapDrawing.of(scene)), room);
  }

  private Scene scene(ArgumentMap map, Sizes sizes, Direction direction) {
    Layout layout = Engines.named("tidy").place(map, sizes, direction);
    return Scene.of(map, sizes, layout, Theme.PRINT, language);
  }

  /** The portion with nothing left of the claims to be found but their ids. */
  private static ArgumentMap blanked(Worksheet sheet) {
    ArgumentMap map = sheet.portion().map();
    return with(
        map,
        map.claims().stream()
            .map(claim -> sheet.isBlank(claim.id()) ? new Claim(claim.id(), Text.of("")) : claim)
            .toList());
  }

  private Claim lettered(Worksheet sheet, Claim claim) {
    String words = claim.text().in(language);
    return sheet.isBlank(claim.id())
        ? claim.withText(Text.of(sheet.letter(claim.id()) + "\u2002" + words))
        : claim;
  }

  private static ArgumentMap with(ArgumentMap map, List<Claim> claims) {
    return new ArgumentMap(
        map.title(), map.contention(), map.sources(), claims, map.reasons(), map.extras());
  }

  private List<Mark> number(Worksheet sheet, Placed box) {
    String number = Integer.toString(sheet.number(box.id()));
    double x = box.rect().x() + PADDING_X;
    double y = box.rect().y() + PADDING_Y;
    return List.of(
        typesetter.line(number, x, y, NUMBER, Leaf.QUIET, Anchor.START, box.rect().width()));
  }

  private List<Mark> answer(Worksheet sheet, Placed box) {
    Ink ink = Leaf.BLACK;
    Claim claim = sheet.portion().map().claim(box.id());
    Rect rect = box.rect();
    List<Mark> marks = new ArrayList<>();
    String letter = sheet.letter(box.id());
    double x = rect.x() + LETTER_X;
    double y = rect.y() + PADDING_Y - 3;
    marks.add(typesetter.line(letter, x, y, LETTER, ink, Anchor.START, rect.width()));
    y += LETTER.lineHeight();
    double width = rect.width() - 2 * PADDING_X;
    String words = Text.typeset(claim.shortText().in(language));
    for (Typesetter.Line line : typesetter.lines(words, ANSWER, width)) {
      if (y + ANSWER.lineHeight() <= rect.bottom()) {
        marks.addAll(typesetter.marks(line, rect.x() + PADDING_X, y, ANSWER, ink));
        y += ANSWER.lineHeight();
      }
    }
    return marks;
  }
}
