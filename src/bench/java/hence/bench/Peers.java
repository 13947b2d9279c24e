package hence.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The other programs, as far as this machine has them. */
final class Peers {
  /** The newest that npm can install: 2.0.0 asks for a package that was never published. */
  private static final String ARGDOWN = "@argdown/cli@1.7.5";

  private final List<String> notes = new ArrayList<>();

  /** What runs here and what was left out, for the reader of the table. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  Optional<Contender> dot() throws IOException, InterruptedException {
    String version = output("dot", "-V");
    notes.add(version.isEmpty() ? "dot is not installed and was left out." : version + ".");
    return version.isEmpty() ? Optional.empty() : Optional.of(Contender.dot());
  }

  /** Argdown, installed into a folder unless it is there already. */
  Optional<Contender> argdown(Path folder) throws IOException, InterruptedException {
    Path program = folder.resolve("node_modules/.bin/argdown").toAbsolutePath();
    if (!Files.exists(program)) {
      Files.createDirectories(folder);
      output("npm", "install", "--no-audit", "--no-fund", "--prefix", folder.toString(), ARGDOWN);
    }
    String version = Files.exists(program) ? output(program.toString(), "--version") : "";
    notes.add(
        version.isEmpty()
            ? "Argdown was left out, since npm could not install it."
            : "@argdown/cli " + version + " on node " + output("node", "--version") + ".");
    return version.isEmpty() ? Optional.empty() : Optional.of(Contender.argdown(program));
  }

  /** What a program says; nothing if it is not there or fails. */
  private static String output(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      byte[] said = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? new String(said, StandardCharsets.UTF_8).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }
}
