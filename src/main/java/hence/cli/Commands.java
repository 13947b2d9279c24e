package hence.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The subcommands by name, in the order of the help. */
final class Commands {
  private final Map<String, Function<Terminal, Object>> makers = new LinkedHashMap<>();

  Commands() {
    makers.put("draw", Draw::new);
    makers.put("check", Check::new);
    makers.put("layout", LayOut::new);
    makers.put("judge", Judge::new);
    makers.put("cuts", Cuts::new);
    makers.put("why", Why::new);
    makers.put("handout", Handout::new);
    makers.put("worksheet", Worksheet::new);
    makers.put("grade", GradeCommand::new);
  }

  /**
   * Those that a command line needs: the one that it names, else all. To learn the options of all
   * by reflection takes longer than a small map takes to draw.
   */
  Map<String, Object> neededBy(String[] args, Terminal terminal) {
    Function<Terminal, Object> named = args.length == 0 ? null : makers.get(args[0]);
    Collection<String> needed = named == null ? makers.keySet() : List.of(args[0]);
    Map<String, Object> commands = new LinkedHashMap<>();
    needed.forEach(name -> commands.put(name, makers.get(name).apply(terminal)));
    return commands;
  }
}
