package hence.format;

import hence.format.json.TreeReader;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Problems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The way from bytes to a map: syntax, then shape, then what the parts say about each other. */
final class MapReader {
  /** So many claims are worth a second thread. */
  private static final int MANY = 5_000;

  private MapReader() {}

  /** Reads a tree and reports everything that is wrong with it; null for no tree. */
  static Reading read(Located root, Problems problems) {
    if (root == null) {
      return failed(problems);
    }
    MapDecoder decoder = new MapDecoder(problems);
    Problems between = problems.another();
    if (root.entries("claims").size() >= MANY) {
      ForkJoinTask<?> check = ForkJoinPool.commonPool().submit(() -> MapCheck.check(root, between));
      decoder.decode(root);
      check.join();
    } else {
      decoder.decode(root);
      MapCheck.check(root, between);
    }
    problems.addAll(between);
    LanguageCheck.check(decoder.texts(), problems);
    return problems.hasErrors()
        ? failed(problems)
        : new Reading(Optional.of(decoder.map()), problems.inOrder());
  }

  static Reading failed(Problems problems) {
    return new Reading(Optional.empty(), problems.inOrder());
  }

  /** What is left to say when memory runs out. */
  static Reading outOfMemory(String name, String language) {
    Problems problems = new Problems(name, language);
    problems.reportFile(Fault.TOO_MANY_VALUES, TreeReader.MAX_VALUES);
    return new Reading(Optional.empty(), List.copyOf(problems.inOrder()));
  }
}
