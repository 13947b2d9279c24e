package hence.window.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.window.kit.Looks;
import hence.window.words.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The source pane in a window of its own, and a desk instead of the map. */
@ExtendWith(ApplicationExtension.class)
class SourcePaneTest {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  @TempDir Path folder;

  private final List<List<String>> rings = new ArrayList<>();
  private Desk desk;
  private SourcePane pane;

  @Start
  void start(Stage stage) {
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), View.of("en", Theme.LIGHT));
    pane = new SourcePane(desk, new Phrases(desk), id -> desk.select(Optional.of(id)), rings::add);
    pane.animate(false);
    Scene scene = new Scene(pane, 380, 700);
    scene.getStylesheets().add(Looks.sheet());
    Looks.dress(pane, Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theDigestStandsParagraphByParagraph(FxRobot robot) {
    assertEquals("24 of 24 paragraphs are cited", words("#source-cited"));
    assertEquals(24, pane.lookupAll(".paragraph").size());
    assertTrue(said(card(4)).contains(digest(4, "en")));
    assertTrue(card(4).getAccessibleText().startsWith("Paragraph 4. "));
  }

  @Test
  void aSelectedClaimLightsUpItsParagraphsAndScrollsThere(FxRobot robot) {
    String late = claimCiting(23);
    select(robot, late);
    assertEquals(cited(late), lit());
    assertTrue(onScreen(card(cited(late).stream().min(Integer::compare).orElseThrow())));
    select(robot, claimCiting(1));
    assertTrue(onScreen(card(1)));
    robot.interact(() -> desk.select(Optional.empty()));
    assertEquals(Set.of(), lit());
  }

  @Test
  void aSelectedReasonStandsForItsPremises(FxRobot robot) {
    String reason = desk.map().reasons().getFirst().id();
    select(robot, reason);
    Set<Integer> expected =
        desk.map().reason(reason).premises().stream()
            .flatMap(premise -> cited(premise).stream())
            .collect(Collectors.toSet());
    assertEquals(expected, lit());
  }

  @Test
  void aClickedParagraphRingsItsClaimsAndGoesToAnOnlyOne(FxRobot robot) {
    robot.clickOn(card(1).lookup(".paragraph-words"));
    assertEquals(claims(1), rings.getLast());
    assertEquals(Optional.empty(), desk.view().selected());
    assertTrue(is(card(1), PICKED));
    robot.interact(() -> pane.lookup(".scroll-pane").requestFocus());
    robot.interact(() -> desk.select(Optional.of(claims(1).getFirst())));
    assertEquals(List.of(), rings.getLast(), "another choice on the map takes the rings away");
    assertFalse(is(card(1), PICKED));
    pick(robot, 4);
    assertEquals(claims(4), rings.getLast());
    assertEquals(Optional.of(claims(4).getFirst()), desk.view().selected());
    assertTrue(is(card(4), PICKED) && is(card(4), LIT));
  }

  @Test
  void aChipGoesToItsClaimAndTheTextStays(FxRobot robot) {
    robot.interact(() -> card(2).requestFocus());
    Button chip = (Button) card(2).lookup(".claim-chip");
    robot.clickOn(chip);
    assertEquals(claims(2).getFirst(), desk.view().selected().orElseThrow());
    assertTrue(is(chip, LIT));
    assertEquals(List.of(), rings, "the click is not the paragraph's too");
  }

  @Test
  void theKeyboardWalksAndPicks(FxRobot robot) {
    robot.interact(() -> card(1).requestFocus());
    robot.type(KeyCode.DOWN, 5).type(KeyCode.UP);
    assertTrue(card(5).isFocused() && onScreen(card(5)));
    assertTrue(card(5).isFocusTraversable() && !card(1).isFocusTraversable());
    robot.type(KeyCode.ENTER);
    assertEquals(claims(5), rings.getLast());
    robot.type(KeyCode.END);
    assertTrue(card(24).isFocused() && onScreen(card(24)));
    robot.type(KeyCode.HOME);
    assertTrue(onScreen(card(1)));
  }

  @Test
  void everythingSpeaksTheOtherLanguageAtOnce(FxRobot robot) {
    robot.interact(() -> desk.change(desk.view().withLanguage("zh-Hant")));
    assertEquals("共 24 段，已引用 24 段", words("#source-cited"));
    assertTrue(said(card(4)).contains(digest(4, "zh-Hant")));
    assertEquals("開啟原文…", words("#source-open"));
  }

  @Test
  void aParagraphThatNoClaimCitesIsSeen(FxRobot robot) throws IOException {
    small(robot);
    assertEquals("4 of 5 paragraphs are cited", words("#source-cited"));
    assertTrue(said(card(5)).contains("not cited"));
    assertTrue(card(5).getAccessibleText().contains("not cited"));
    assertFalse(said(card(1)).contains("not cited"));
    assertTrue(said(card(0)).contains("The source as a whole"));
    assertTrue(
        said(pane).contains("Paragraph numbers only, for the map has no digest of this source"));
    pick(robot, 5);
    assertEquals(List.of(), rings.getLast());
  }

  @Test
  void quotationsAreCheckedAgainstTheReadersCopy(FxRobot robot) throws IOException {
    small(robot);
    assertEquals(0, pane.lookupAll(".quote-state").size());
    Path copy = folder.resolve("copy.txt");
    Files.writeString(
        copy,
        "A book\n\nIt is so.\n\nIt “is” not.\n\nIt moves.\n\nThe end.\n\nMore.\n\nStill more.");
    robot.interact(() -> assertTrue(pane.open(copy)));
    assertEquals("Your own copy: copy.txt", words("#source-origin"));
    assertTrue(said(card(1)).containsAll(List.of("A book", "It is so.", "exact")));
    assertTrue(said(card(2)).contains("same but for spacing, punctuation or case"));
    assertTrue(said(card(3)).contains("not in your copy"));
    assertTrue(said(card(4)).contains("stands in paragraph 3"));
    assertEquals(
        "Quotations: 1 exact · 1 but for spacing, punctuation or case · 1 in another paragraph"
            + " · 1 missing",
        words("#source-quotations"));
    assertEquals("4 of 6 paragraphs are cited", words("#source-cited"));
    robot.clickOn("#source-back");
    assertEquals(0, pane.lookupAll(".quote-state").size());
  }

  @Test
  void aCopyThatCannotBeReadLeavesEverythingAndSaysWhy(FxRobot robot) throws IOException {
    Path picture = Files.write(folder.resolve("x.txt"), new byte[] {1, 0, 2});
    robot.interact(() -> assertFalse(pane.open(picture)));
    assertTrue(words("#source-problem").startsWith("x.txt: This is not a text file"));
    assertTrue(said(card(4)).contains(digest(4, "en")));
  }

  @Test
  void theSourceOfASelectedClaimIsTurnedTo(FxRobot robot) throws IOException {
    small(robot);
    ChoiceBox<?> choice = (ChoiceBox<?>) pane.lookup("#source-choice");
    assertTrue(choice.isVisible());
    select(robot, "e");
    assertEquals(desk.map().sources().get(1), choice.getValue());
    assertEquals(Set.of(1), lit());
    robot.interact(() -> choice.getSelectionModel().select(0));
    assertEquals(Set.of(), lit());
    assertEquals(6, pane.lookupAll(".paragraph").size());
  }

  @Test
  void aMapWithoutSourcesIsToldSo(FxRobot robot) throws IOException {
    open(
        robot,
        "{'hence': 1, 'title': 'T', 'contention': 'a', 'claims': [{'id': 'a', 'text': 'A'}]}");
    assertTrue(said(pane).contains("This map names no source."));
    robot.interact(() -> assertFalse(pane.open(folder)));
  }

  @Test
  void aBookIsFoldedWhereNobodyCitesItAndUnfoldsToWhereWordsStand(FxRobot robot)
      throws IOException {
    small(robot);
    StringBuilder book = new StringBuilder();
    for (int i = 1; i <= 3000; i++) {
      book.append(i == 2500 ? "It moves." : "Paragraph.").append("\n\n");
    }
    Path copy = Files.writeString(folder.resolve("book.txt"), book);
    robot.interact(() -> pane.open(copy));
    assertTrue(pane.lookupAll(".paragraph").size() < 10);
    assertTrue(said(pane).contains("Paragraphs 5 to 3000 are not cited"));
    robot.interact(() -> ((Button) card(4).lookup(".quote-link")).fire());
    assertTrue(onScreen(card(2500)));
  }

  @Test
  void thousandsOfCitedParagraphsStayQuick(FxRobot robot) throws IOException {
    StringBuilder claims = new StringBuilder();
    for (int i = 1; i <= 2000; i++) {
      claims.append(i > 1 ? "," : "").append("{'id': 'c").append(i).append("', 'text': 'X', ");
      claims.append("'cites': [{'source': 's', 'paragraph': ").append(i).append("}]}");
    }
    open(
        robot,
        "{'hence': 1, 'title': 'T', 'contention': 'c1', 'sources': [{'id': 's', 'title': 'S',"
            + " 'paragraphs': 2000}], 'claims': ["
            + claims
            + "]}");
    assertTrue(pane.lookupAll(".paragraph").size() < 200);
    select(robot, "c1500");
    assertEquals(Set.of(1500), lit());
    assertTrue(onScreen(card(1500)));
  }

  private void small(FxRobot robot) throws IOException {
    open(
        robot,
        """
        {'hence': 1, 'title': 'T', 'contention': 'a',
         'sources': [{'id': 'b', 'title': 'A Book', 'paragraphs': 5}, {'id': 'o', 'title': 'Other'}],
         'claims': [
          {'id': 'a', 'text': 'A', 'cites': [{'source': 'b', 'paragraph': 1, 'quote': 'It is so'},
           {'source': 'b'}]},
          {'id': 'b', 'text': 'B', 'cites': [{'source': 'b', 'paragraph': 2, 'quote': 'it is not'}]},
          {'id': 'c', 'text': 'C', 'cites': [{'source': 'b', 'paragraph': 3, 'quote': 'Never'}]},
          {'id': 'd', 'text': 'D', 'cites': [{'source': 'b', 'paragraph': 4, 'quote': 'It moves'}]},
          {'id': 'e', 'text': 'E', 'cites': [{'source': 'o', 'paragraph': 1}]}],
         'reasons': [{'id': 'r', 'stance': 'for', 'premises': ['b', 'c', 'd', 'e'], 'target': 'a'}]}
        """);
  }

  private void open(FxRobot robot, String json) throws IOException {
    Path file = Files.writeString(folder.resolve("map.json"), json.replace('\'', '"'));
    robot.interact(
        () -> desk.open(MapFile.read(file, "en").map().orElseThrow(), Optional.of(file)));
  }

  private void select(FxRobot robot, String part) {
    robot.interact(() -> desk.select(Optional.of(part)));
  }

  private void pick(FxRobot robot, int paragraph) {
    robot.interact(() -> card(paragraph).requestFocus()).type(KeyCode.ENTER);
  }

  private ParagraphCard card(int number) {
    return (ParagraphCard) pane.lookup("#paragraph-" + number);
  }

  private Set<Integer> lit() {
    return pane.lookupAll(".paragraph").stream()
        .filter(node -> is(node, LIT))
        .map(node -> ((ParagraphCard) node).row().number())
        .collect(Collectors.toSet());
  }

  private static boolean is(Node node, PseudoClass state) {
    return node.getPseudoClassStates().contains(state);
  }

  private boolean onScreen(Node node) {
    return pane.lookup(".viewport")
        .localToScene(pane.lookup(".viewport").getLayoutBounds())
        .intersects(node.localToScene(node.getLayoutBounds()));
  }

  private String words(String id) {
    return ((Labeled) pane.lookup(id)).getText();
  }

  /** All words on a node. */
  private static List<String> said(Node node) {
    return node.lookupAll("*").stream()
        .filter(inside -> inside instanceof Label || inside instanceof Button)
        .map(inside -> ((Labeled) inside).getText())
        .toList();
  }

  private String digest(int paragraph, String language) {
    return desk.map().sources().getFirst().digest().get(paragraph - 1).in(language);
  }

  private List<String> claims(int paragraph) {
    return desk.map().claims().stream()
        .filter(claim -> claim.cites().stream().anyMatch(c -> c.paragraph() == paragraph))
        .map(claim -> claim.id())
        .toList();
  }

  private String claimCiting(int paragraph) {
    return claims(paragraph).getFirst();
  }

  private Set<Integer> cited(String claim) {
    return desk.map().claim(claim).cites().stream()
        .map(citation -> citation.paragraph())
        .collect(Collectors.toSet());
  }
}
