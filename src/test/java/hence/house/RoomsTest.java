package hence.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: what is not allowed here is forbidden. */
class RoomsTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hence");

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
   * A room, or a room within a room.
   *
   * @param rooms the rooms it may import; with two dots after the name, also the rooms within
   * @param libraries packages of foreign libraries, and of the JDK's windows and pictures
   */
  private record Room(String name, List<String> rooms, List<String> libraries) {
    private String[] allowed() {
      List<String> all = new ArrayList<>(EVERYWHERE);
      all.addAll(libraries);
      all.add("hence." + name);
      rooms.forEach(room -> all.add("hence." + room));
      return all.toArray(String[]::new);
    }
  }

  private static final List<Room> ROOMS =
      List.of(
          new Room("map", List.of(), List.of("org.jgrapht..")),
          new Room("judging", List.of("map"), List.of()),
          new Room("lesson.tour", List.of("map", "judging"), List.of()),
          new Room(
              "lesson.hints",
              List.of("map", "judging"),
              // Because hints compare words, which a stemmer brings to one form.
              List.of("opennlp.tools.stemmer..")),
          new Room("lesson.grading", List.of("map"), List.of()),
          new Room("lesson.feedback", List.of("map", "lesson.grading"), List.of()),
          new Room("lesson.portion", List.of("map"), List.of()),
          new Room("lesson.worksheet", List.of("map", "lesson.portion"), List.of()),
          new Room("lesson.practice.exercise", List.of("map", "lesson.portion"), List.of()),
          new Room(
              "lesson.practice.place",
              List.of("map", "lesson.grading", "lesson.portion", "lesson.practice.exercise"),
              List.of()),
          new Room(
              "lesson.practice.together",
              List.of("map", "lesson.grading", "lesson.portion", "lesson.practice.exercise"),
              List.of()),
          new Room(
              "lesson.practice.predict",
              List.of("map", "judging", "lesson.portion", "lesson.practice.exercise"),
              List.of()),
          new Room(
              "lesson.practice.build",
              List.of("map", "lesson.grading", "lesson.feedback", "lesson.practice.exercise"),
              List.of()),
          new Room(
              "format",
              List.of("map", "lesson.tour"),
              List.of(
                  "tools.jackson..", "com.networknt.schema..", "org.commonmark..", "org.jsoup..")),
          new Room("layout", List.of("map"), List.of("org.eclipse.elk..", "org.eclipse.emf..")),
          new Room("drawing", List.of("map", "judging", "layout"), List.of()),
          new Room(
              "export",
              List.of(
                  "map", "layout", "drawing", "lesson.portion", "lesson.tour", "lesson.worksheet"),
              List.of("java.awt..", "org.apache.pdfbox..", "org.apache.fontbox..")),
          new Room(
              "editing",
              List.of(
                  "map", "judging", "lesson.tour", "lesson.practice.build", "layout", "drawing"),
              List.of()),
          new Room(
              "window",
              List.of(
                  "map", "judging", "lesson..", "format", "layout", "drawing", "export", "editing"),
              List.of("javafx..", "atlantafx..", "org.kordamp.ikonli..")),
          new Room(
              "cli",
              List.of(
                  "map",
                  "judging",
                  "lesson..",
                  "format",
                  "layout",
                  "drawing",
                  "export",
                  "editing",
                  "window"),
              // Because it starts the application, which is JavaFX's own call.
              List.of("picocli..", "javafx.application")));

  @TestFactory
  Stream<DynamicTest> everyRoomImportsOnlyWhatThePlanAllows() {
    return ROOMS.stream()
        .map(room ->
            DynamicTest.dynamicTest(
                room.name(),
                () ->
                    noClasses()
                        .that(resideInAPackage("hence." + room.name()))
                        .should()
                        .dependOnClassesThat(not(resideInAnyPackage(room.allowed())))
                        .allowEmptyShould(true)
                        .check(CODE)));
  }

  /** So the plan itself has no cycle. */
  @Test
  void everyRoomOfThePlanImportsOnlyRoomsAboveIt() {
    Set<String> above = new HashSet<>();
    for (Room room : ROOMS) {
      assertTrue(above.containsAll(room.rooms()), room.name());
      above.add(room.name());
      above.add(room.name().replaceFirst("\\..*", "") + "..");
    }
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    Set<String> planned =
        ROOMS.stream()
            .map(room -> "hence." + room.name())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        CODE.stream()
            // What says in a sentence what rooms within a room have in common.
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .map(c -> c.getPackageName())
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(planned);
    assertEquals(Set.of(), found);
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching("hence.(*)..").should().beFreeOfCycles().check(CODE);
    slices().matching("hence.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hence.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CODE);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CODE);
  }

  @Test
  void publicTypesAreNeverNamedLikeWhatTheyCollideWith() {
    classes()
        .should(
            new ArchCondition<>("not be called like a common type") {
              private static final Set<String> TAKEN =
                  Set.of("Node", "Shape", "Path", "Group", "Point", "Color", "Font", "Map");

              @Override
              public void check(JavaClass item, ConditionEvents events) {
                if (TAKEN.contains(item.getSimpleName())) {
                  events.add(SimpleConditionEvent.violated(item, item.getFullName()));
                }
              }
            })
        .check(CODE);
  }
}
