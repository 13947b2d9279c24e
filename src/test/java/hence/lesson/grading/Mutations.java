package hence.lesson.grading;

import hence.map.ArgumentMap;
import java.util.List;

/** Makes one mistake of each kind at every place of a map where it can be made. */
public final class Mutations {
  private Mutations() {}

  public static List<Mutant> of(ArgumentMap map) {
    return in(map).all();
  }

  static Mutants in(ArgumentMap map) {
    Mutants all = new Mutants();
    new LackMutations(map, all).make();
    new SurplusMutations(map, all).make();
    new AimMutations(map, all).make();
    new HeapMutations(map, all).make();
    new InversionMutations(map, all).make();
    return all;
  }
}
