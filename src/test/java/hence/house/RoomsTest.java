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
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: what {@link Room} does not allow is forbidden. */
class RoomsTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hence");

  @TestFactory
  Stream<DynamicTest> everyRoomImportsOnlyWhatThePlanAllows() {
    return Room.all().stream()
        .map(room ->
            DynamicTest.dynamicTest(
                room.name(),
                () ->
                    noClasses()
                        .that(resideInAPackage(room.inPackage()))
                        .should()
                        .dependOnClassesThat(not(resideInAnyPackage(room.allowed())))
                        .allowEmptyShould(true)
                        .check(CODE)));
  }

  /** So the plan itself has no cycle. */
  @Test
  void everyRoomOfThePlanImportsOnlyRoomsAboveIt() {
    Set<String> above = new HashSet<>();
    for (Room room : Room.all()) {
      assertTrue(above.containsAll(room.rooms()), room.name());
      above.add(room.name());
      above.add(room.name().replaceFirst("\\..*", "") + "..");
    }
  }

  @Test
  void everyPackageIsARoomOfThePlan() {
    Set<String> planned =
        Room.all().stream().map(Room::inPackage).collect(Collectors.toCollection(TreeSet::new));
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
