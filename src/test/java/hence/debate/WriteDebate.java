package hence.debate;

import hence.format.MapFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a generated debate as a map file. Arguments: the file, how many claims, and then, if
 * wanted, the languages (en, zh-Hant, or both with a comma) and the seed.
 */
public final class WriteDebate {
  private WriteDebate() {}

  public static void main(String[] args) throws IOException {
    Debate debate = Debate.of(Integer.parseInt(args[1]));
    if (args.length > 2) {
      debate = debate.in(args[2].split(","));
    }
    if (args.length > 3) {
      debate = debate.withSeed(Long.parseLong(args[3]));
    }
    MapFile.write(debate.map(), Path.of(args[0]));
  }
}
