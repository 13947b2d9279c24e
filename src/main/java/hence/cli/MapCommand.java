package hence.cli;

import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command on one map: a broken map ends it with 1 when its problems have been told. */
abstract class MapCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "MAP", descriptionKey = "map")
  private Path file;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  MapCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public final Integer call() {
    Optional<ArgumentMap> read = Maps.read(file, terminal);
    return read.isEmpty() ? 1 : run(read.get(), new Ids(read.get(), spec, terminal), terminal);
  }

  /**
   * Does the work.
   *
   * @param ids finds the parts that options name
   * @return the exit code
   */
  abstract int run(ArgumentMap map, Ids ids, Terminal terminal);
}
