package hence.window.export;

import hence.drawing.Drawing;
import hence.drawing.Theme;
import hence.editing.Clusters;
import hence.editing.Desk;
import hence.editing.Doing;
import hence.export.PictureFile;
import hence.export.kit.Raster;
import hence.export.print.Paper;
import hence.export.print.Poster;
import hence.export.print.PosterTooLarge;
import hence.layout.Rect;
import hence.window.kit.Errands;
import hence.window.words.Phrases;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javafx.util.StringConverter;

/** Asks for format, theme and scale, says how large the picture will be. */
public final class ExportDialog {
  private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);

  /** So many parts are drawn before anybody notices. */
  private static final int QUICK = 1_000;

  private static final double UNITS_PER_CM = 96 / 2.54;

  private final Desk desk;
  private final Phrases phrases;
  private final Window owner;
  private final ChoiceBox<String> format = new ChoiceBox<>();
  private final ChoiceBox<Theme> theme = new ChoiceBox<>();
  private final ChoiceBox<Double> scale = new ChoiceBox<>();
  private final ChoiceBox<Optional<Paper>> pages = new ChoiceBox<>();
  private final Label size = new Label();
  private final Errands posting = new Errands();

  public ExportDialog(Desk desk, Phrases phrases, Window owner) {
    this.desk = desk;
    this.phrases = phrases;
    this.owner = owner;
    format.setId("export-format");
    scale.setId("export-scale");
    pages.setId("export-pages");
    size.setId("export-size");
    format.getItems().addAll(PictureFile.ENDINGS);
    format.setConverter(shown(name -> phrases.say("export." + name)));
    theme.getItems().addAll(Theme.LIGHT, Theme.DARK, Theme.PRINT);
    theme.setConverter(shown(look -> phrases.say("command." + look.name())));
    scale.getItems().addAll(SCALES);
    scale.setConverter(shown(factor -> phrases.say("export.times", factor)));
    pages.getItems().add(Optional.empty());
    for (Paper paper : Paper.values()) {
      pages.getItems().add(Optional.of(paper));
    }
    pages.setConverter(
        shown(paper -> paper.map(Paper::label).orElse(phrases.say("export.one-page"))));
    pages.setValue(Optional.empty());
    pages.disableProperty().bind(format.valueProperty().isNotEqualTo("pdf"));
    format.setValue("png");
    theme.setValue(desk.view().theme());
    scale.setValue(2.0);
    format.valueProperty().addListener(_ -> preview());
    scale.valueProperty().addListener(_ -> preview());
    pages.valueProperty().addListener(_ -> preview());
    preview();
  }

  /** Asks what to write and where; empty if nothing is wanted after all. */
  public Optional<PictureOrder> ask() {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(phrases.say("export.title"));
    ButtonType save = new ButtonType(phrases.say("export.save"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(phrases.say("cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().addAll(save, cancel);
    dialog.getDialogPane().setContent(form());
    Optional<ButtonType> pressed = dialog.showAndWait();
    posting.drop();
    if (pressed.filter(save::equals).isEmpty()) {
      return Optional.empty();
    }
    return askWhere()
        .map(file ->
            new PictureOrder(
                desk.scene().withTheme(theme.getValue()), scale.getValue(), paper(), file));
  }

  private GridPane form() {
    for (ChoiceBox<?> choice : List.of(format, theme, scale, pages)) {
      // As wide as the widest.
      choice.setMaxWidth(Double.MAX_VALUE);
    }
    GridPane grid = new GridPane(16, 12);
    grid.getStyleClass().add("form");
    grid.addRow(0, new Label(phrases.say("export.format")), format);
    grid.addRow(1, new Label(phrases.say("export.theme")), theme);
    grid.addRow(2, new Label(phrases.say("export.scale")), scale);
    grid.addRow(3, new Label(phrases.say("export.pages")), pages);
    grid.addRow(4, new Label(phrases.say("export.size")), size);
    return grid;
  }

  private void preview() {
    posting.drop();
    Rect bounds = desk.bounds();
    Raster raster = Raster.scaled(bounds, scale.getValue());
    double wide = bounds.width() / UNITS_PER_CM;
    double high = bounds.height() / UNITS_PER_CM;
    // A poster is as large as it must be to be read.
    scale.setDisable(paper().isPresent());
    size.setText(
        switch (format.getValue()) {
          case "png" -> phrases.say("export.pixels", raster.width(), raster.height());
          // What its reader scales as it likes.
          case "svg" -> phrases.say("export.units", wide, high);
          default -> phrases.say("export.page", wide * raster.scale(), high * raster.scale());
        });
    paper().ifPresent(this::previewPoster);
  }

  /** How many pages a poster has is known when all is drawn, which takes long for a large map. */
  private void previewPoster(Paper paper) {
    Clusters clusters = desk.clusters();
    size.setText(phrases.say("export.counting"));
    posting.start(
        clusters.parts() <= QUICK,
        report -> {
          report.at(Doing.DRAWING);
          return poster(clusters.drawing(), paper);
        },
        said -> size.setText(said.get()),
        () -> {});
  }

  /** The paper of a poster, if one is wanted. */
  private Optional<Paper> paper() {
    return format.getValue().equals("pdf") ? pages.getValue() : Optional.empty();
  }

  /** What to say of a poster; found out on any thread, to be said on the interface thread. */
  private Supplier<String> poster(Drawing drawing, Paper paper) {
    try {
      Poster poster = Poster.of(drawing, paper, OptionalDouble.empty());
      return () -> phrases.say("export.poster", poster.pages(), poster.letters());
    } catch (PosterTooLarge e) {
      return () -> phrases.say("export.poster-too-large", e.pages());
    }
  }

  private Optional<Path> askWhere() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(phrases.say("export.title"));
    String ending = format.getValue();
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(phrases.say("export." + ending), "*." + ending));
    chooser.setInitialFileName(baseName() + "." + ending);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private String baseName() {
    String name =
        desk.file().map(path -> path.getFileName().toString()).orElse("power-to-the-people.json");
    return name.replaceFirst("\\.json$", "");
  }

  private static <T> StringConverter<T> shown(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String shown) {
        throw new UnsupportedOperationException("a choice is picked, not typed");
      }
    };
  }
}
