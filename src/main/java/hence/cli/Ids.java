package hence.cli;

import hence.format.kit.Nearest;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the parts of a map that a user names; a wrong name is wrong usage. */
final class Ids {
  private final ArgumentMap map;
  private final CommandSpec spec;
  private final Terminal terminal;

  Ids(ArgumentMap map, CommandSpec spec, Terminal terminal) {
    this.map = map;
    this.spec = spec;
    this.terminal = terminal;
  }

  /** The id, which is a claim's. */
  String claim(String id) {
    if (map.part(id).filter(part -> part instanceof Reason).isPresent()) {
      throw mistake("id.reason", id);
    }
    return known(id, "id.claim", map.claims().stream().map(Claim::id).toList());
  }

  /** The id, which is a claim's or a reason's. */
  String part(String id) {
    List<String> all =
        Stream.<Part>concat(map.claims().stream(), map.reasons().stream()).map(Part::id).toList();
    return known(id, "id.part", all);
  }

  private String known(String id, String complaint, List<String> all) {
    if (map.part(id).isPresent()) {
      return id;
    }
    throw Nearest.suggestion(id, all)
        .map(near -> mistake(complaint + ".near", id, near))
        .orElseGet(() -> mistake(complaint, id));
  }

  /** Something of the bundle as wrong usage, to be thrown. */
  ParameterException mistake(String key, Object... values) {
    return new ParameterException(spec.commandLine(), terminal.words().say(key, values));
  }
}
