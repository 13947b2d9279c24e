package hence.house;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A room of the plan, or a room within a room.
 *
 * @param rooms the rooms it may import; with two dots after the name, also the rooms within
 * @param libraries packages of foreign libraries, and of the JDK's windows and pictures
 */
record Room(String name, List<String> rooms, List<String> libraries) {
  /** Packages of the JDK that any room may use; windows and pictures are not among them. */
  private static final List<String> EVERYWHERE =
      List.of(
          "java.io..",
          "java.lang..",
          "java.math..",
          "java.net..",
          "java.nio..",
          "java.security..",
          "java.text..",
          "java.time..",
          "java.util..");

  /**
   * One room a line: its name, the rooms it may import, the libraries that it may use; what begins
   * with # is a remark. A room imports only rooms above it.
   */
  private static final String PLAN =
      """
      map : : org.jgrapht..
      judging : map :

      lesson.tour : map judging :
      # Hints compare words, which a stemmer brings to one form.
      lesson.hints : map judging : opennlp.tools.stemmer..
      lesson.grading : map :
      lesson.feedback : map lesson.grading :
      lesson.portion : map :
      lesson.worksheet : map lesson.portion :
      lesson.practice.exercise : map lesson.portion :
      lesson.practice.place : map lesson.grading lesson.portion lesson.practice.exercise :
      lesson.practice.together : map lesson.grading lesson.portion lesson.practice.exercise :
      lesson.practice.predict : map judging lesson.portion lesson.practice.exercise :
      lesson.practice.building : map lesson.grading lesson.feedback lesson.practice.exercise :

      format.kit : map :
      format.json : format.kit : tools.jackson..
      format.source : map lesson.tour format.kit : org.commonmark.. org.jsoup..
      format : map format.kit format.json : tools.jackson.. com.networknt.schema..

      layout : map :
      layout.typesetting : map layout :
      layout.parts : map layout :
      layout.routing : layout.parts :
      layout.tidy : map layout layout.parts layout.routing :
      layout.compact : map layout layout.parts layout.routing :
      layout.layered : map layout : org.eclipse.elk.. org.eclipse.emf..
      layout.engines : map layout layout.tidy layout.compact layout.layered :

      drawing : map judging layout layout.typesetting :

      export.kit : map layout layout.typesetting drawing :
      export.png : map layout layout.typesetting drawing export.kit : java.awt..
      export.pdf : map layout layout.typesetting drawing export.kit : org.apache.pdfbox.. \
          org.apache.fontbox..
      export.print : map layout layout.typesetting layout.engines drawing lesson.portion \
          lesson.tour lesson.worksheet export.kit export.pdf :
      export.page : map layout.typesetting drawing lesson.tour : org.apache.pdfbox.. \
          org.apache.fontbox..
      export : map layout layout.typesetting drawing export.kit export.png export.pdf \
          export.print :

      editing : map judging layout layout.typesetting layout.engines drawing lesson.tour \
          lesson.practice.building :

      window.words : map judging drawing editing :
      window.kit : map layout.typesetting drawing editing window.words : javafx.. atlantafx.. \
          org.kordamp.ikonli..
      window.settings : map : javafx..
      window.command : editing window.words window.kit : javafx..
      window.canvas : map layout layout.typesetting drawing editing window.kit : javafx..
      window.navigation : map layout drawing editing window.words window.kit window.command \
          window.canvas : javafx.. org.kordamp.ikonli..
      window.search : map editing window.words window.kit window.command window.canvas : \
          javafx.. org.kordamp.ikonli..
      window.outline : map judging layout.typesetting editing window.words window.kit : javafx..
      window.explore : map judging layout.typesetting editing window.words window.kit \
          window.command window.canvas : javafx.. org.kordamp.ikonli..
      window.source : map format.source editing window.words window.kit : javafx.. \
          org.kordamp.ikonli..
      window.hints : map lesson.hints editing window.words window.kit : javafx.. \
          org.kordamp.ikonli..
      window.export : layout drawing export.. editing window.words window.kit window.command \
          : javafx..
      window.files : map judging format format.kit drawing editing window.words window.kit \
          window.settings window.command window.canvas : javafx..
      window.present : map judging lesson.tour format.source layout drawing editing window.words \
          window.kit window.canvas window.navigation : javafx.. org.kordamp.ikonli..
      window.tour : map judging lesson.tour layout drawing editing window.words window.kit \
          window.command window.canvas window.files window.present : javafx.. \
          org.kordamp.ikonli..
      window.practice.exercise : map lesson.portion lesson.practice.exercise format layout \
          drawing editing window.words window.kit window.canvas window.navigation : javafx.. \
          org.kordamp.ikonli..
      window.practice.place : map lesson.portion lesson.practice.exercise \
          lesson.practice.place editing window.kit window.canvas window.practice.exercise : \
          javafx.. org.kordamp.ikonli..
      window.practice.together : map lesson.portion lesson.practice.exercise \
          lesson.practice.together window.kit window.practice.exercise : javafx..
      window.practice.predict : map judging lesson.portion lesson.practice.exercise \
          lesson.practice.predict editing window.kit window.canvas window.practice.exercise : \
          javafx.. org.kordamp.ikonli..
      window.practice.building : map lesson.grading lesson.portion lesson.practice.exercise \
          lesson.practice.building format format.kit layout drawing editing window.words \
          window.kit window.canvas window.navigation window.practice.exercise : javafx.. \
          org.kordamp.ikonli..
      window.practice : map lesson.portion lesson.practice.exercise drawing editing \
          window.words window.kit window.settings window.command window.practice.exercise \
          window.practice.place window.practice.together window.practice.predict \
          window.practice.building : javafx.. org.kordamp.ikonli..
      window : map format drawing editing window.. : javafx.. org.kordamp.ikonli..

      # It starts the application, which is JavaFX's own call.
      cli : map judging lesson.. format.. layout.. drawing export.. editing window : picocli.. \
          javafx.application
      """;

  /** The rooms from the first to the last. */
  static List<Room> all() {
    return PLAN.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Room::of)
        .toList();
  }

  private static Room of(String line) {
    List<List<String>> columns =
        Arrays.stream(line.split(":", -1))
            .map(
                column -> Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty()).toList())
            .toList();
    return new Room(columns.get(0).getFirst(), columns.get(1), columns.get(2));
  }

  String inPackage() {
    return "hence." + name;
  }

  /** The packages that its classes may name. */
  String[] allowed() {
    return Stream.of(
            EVERYWHERE,
            libraries,
            List.of(inPackage()),
            rooms.stream().map(room -> "hence." + room).toList())
        .flatMap(List::stream)
        .toArray(String[]::new);
  }
}
