package hence.window.kit;

import hence.map.Problem;
import hence.window.words.Phrases;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what is wrong with a file, under the map that is still good. */
public final class ProblemBanner extends BorderPane {
  private static final double HIGHEST = 170;

  private final Phrases phrases;
  private final Label heading = new Label();
  private final VBox list = new VBox();

  public ProblemBanner(Phrases phrases) {
    this.phrases = phrases;
    setId("problems");
    getStyleClass().add("problems");
    heading.getStyleClass().add("problems-heading");
    heading.setWrapText(true);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon");
    close.setOnAction(_ -> hide());
    HBox top = new HBox(heading, close);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    setTop(top);
    setCenter(scroll);
    hide();
  }

  /** Shows problems under a heading of the bundle. */
  public void show(String headingKey, String file, List<Problem> problems) {
    heading.setText(phrases.say(headingKey, file, problems.size()));
    list.getChildren().setAll(problems.stream().map(ProblemBanner::line).toList());
    setVisible(true);
    setManaged(true);
  }

  public void hide() {
    setVisible(false);
    setManaged(false);
  }

  private static Label line(Problem problem) {
    Label label = new Label(problem.place() + ": " + problem.message() + " " + problem.advice());
    label.setWrapText(true);
    label.getStyleClass().add("problem");
    return label;
  }
}
