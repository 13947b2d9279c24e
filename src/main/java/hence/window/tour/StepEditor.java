package hence.window.tour;

import hence.editing.TourBook;
import hence.editing.TourDraft;
import hence.editing.Wording;
import hence.lesson.tour.TourStep;
import hence.map.Text;
import hence.map.Words;
import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Title and note of the step in hand, in both languages. */
final class StepEditor extends VBox {
  private static final int ROWS = 4;

  private final TourBook book;
  private final Phrases phrases;
  private boolean filling;

  StepEditor(TourBook book, Phrases phrases) {
    this.book = book;
    this.phrases = phrases;
    getStyleClass().add("step-editor");
    for (String language : Words.LANGUAGES) {
      addFields(language);
    }
    book.onChange(this::refresh);
    refresh();
  }

  private void addFields(String language) {
    TextField title = new TextField();
    title.setId("step-title-" + language);
    TextArea note = new TextArea();
    note.setId("step-note-" + language);
    note.setWrapText(true);
    note.setPrefRowCount(ROWS);
    note.setMinHeight(USE_PREF_SIZE);
    Field titles = new Field(title, language, TourStep::title, TourStep::withTitle, true);
    Field notes = new Field(note, language, TourStep::note, TourStep::withNote, false);
    titles.listen();
    notes.listen();
    Label name = new Label(name(language));
    name.getStyleClass().add("section");
    VBox fields = new VBox(name, title, note);
    fields.setUserData(language);
    fields.getStyleClass().add("step-fields");
    title.setUserData(titles);
    note.setUserData(notes);
    getChildren().add(fields);
  }

  /** The language in that language. */
  private static String name(String language) {
    return Words.of(Phrases.class, language).say("language.own");
  }

  /** A place where one wording of the step is written. */
  private final class Field {
    private final TextInputControl control;
    private final String language;
    private final Function<TourStep, Text> text;
    private final BiFunction<TourStep, Text, TourStep> with;
    private final boolean needed;

    Field(
        TextInputControl control,
        String language,
        Function<TourStep, Text> text,
        BiFunction<TourStep, Text, TourStep> with,
        boolean needed) {
      this.control = control;
      this.language = language;
      this.text = text;
      this.with = with;
      this.needed = needed;
    }

    void listen() {
      control.textProperty().addListener((_, _, words) -> write(words));
      // A title that was left empty shows again what it is.
      control.focusedProperty().addListener(_ -> fill());
    }

    void fill() {
      TourDraft draft = book.draft();
      String words = draft.currentStep().map(text).map(t -> Wording.in(t, language)).orElse("");
      if (!words.equals(control.getText())) {
        filling = true;
        control.setText(words);
        filling = false;
      }
      String prompt = phrases.say(needed ? "tour.title" : "tour.note");
      control.setPromptText(prompt);
      control.setAccessibleText(prompt + ", " + name(language));
    }

    private void write(String words) {
      TourDraft draft = book.draft();
      if (filling || draft.currentStep().isEmpty()) {
        return;
      }
      TourStep step = draft.currentStep().get();
      Text changed = Wording.with(text.apply(step), language, words, Words.LANGUAGES);
      boolean blank = changed.byLanguage().values().stream().allMatch(String::isBlank);
      if (!(needed && blank) && !changed.equals(text.apply(step))) {
        String place =
            "%s %d %d"
                .formatted(control.getId().toLowerCase(Locale.ROOT), draft.tour(), draft.step());
        book.edit(place, now -> now.changed(with.apply(step, changed)));
      }
    }
  }

  private void refresh() {
    boolean shown = book.draft().currentStep().isPresent();
    setVisible(shown);
    setManaged(shown);
    ownLanguageFirst();
    lookupAll(".text-input").stream()
        .filter(node -> node.getUserData() instanceof Field)
        .map(node -> (Field) node.getUserData())
        // Whoever writes there just now is not disturbed.
        .filter(field ->
            !(field.control.isFocused()
                && shown
                && field.needed
                && field.control.getText().isBlank()))
        .forEach(Field::fill);
  }

  private void ownLanguageFirst() {
    String own = phrases.words().language();
    if (!own.equals(getChildren().getFirst().getUserData())) {
      List<Node> ordered = new ArrayList<>(getChildren());
      ordered.sort(Comparator.comparing(fields -> !own.equals(fields.getUserData())));
      getChildren().setAll(ordered);
    }
  }
}
