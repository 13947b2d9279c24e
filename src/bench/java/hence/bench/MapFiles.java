package hence.bench;

import hence.format.MapFile;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One map in the files of all contenders, with the same claims, reasons and links. */
record MapFiles(String name, Path json, Path dot, Path argdown) {
  static MapFiles in(Path folder, String name) {
    return new MapFiles(
        name,
        folder.resolve(name + ".json"),
        folder.resolve(name + ".dot"),
        folder.resolve(name + ".argdown"));
  }

  static MapFiles write(String name, ArgumentMap map, Path folder) throws IOException {
    MapFiles files = in(folder, name);
    Sizes sizes = Sample.measured(map);
    MapFile.write(map, files.json);
    Files.writeString(files.dot, new DotSource(map, sizes).text());
    Files.writeString(files.argdown, new ArgdownSource(map).text());
    return files;
  }
}
