package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.kit.FileTrouble;
import hence.map.ArgumentMap;
import hence.map.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFileTest {
  @TempDir Path folder;

  @Test
  void writesWhatItReads() throws IOException {
    Path file = folder.resolve("map.json");
    ArgumentMap map = RandomMaps.of(3);
    MapFile.write(map, file);
    assertEquals(map, MapFile.read(file, "en").map().orElseThrow());
    byte[] first = Files.readAllBytes(file);
    MapFile.write(MapFile.read(file, "en").map().orElseThrow(), file);
    assertEquals(
        new String(first, StandardCharsets.UTF_8),
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  @Test
  void saysWhyItCannotWrite() {
    ArgumentMap map = RandomMaps.of(3);
    Problem problem = writing(map, folder);
    assertEquals("not-a-file", problem.kind());
    problem = writing(map, folder.resolve("no/map.json"));
    assertEquals("missing-folder", problem.kind());
    assertEquals(folder.resolve("no/map.json").toString(), problem.place());
    problem = writing(map, Path.of("/proc/hence.json"));
    assertEquals("unwritable-file", problem.kind());
    assertTrue(problem.message().startsWith("無法寫入檔案："), problem.message());
  }

  private static Problem writing(ArgumentMap map, Path file) {
    String language = file.startsWith("/proc") ? "zh-Hant-TW" : "en";
    IOException cause = assertThrows(FileSystemException.class, () -> MapFile.write(map, file));
    return FileTrouble.onWriting(cause, file, language);
  }

  @Test
  void tellsThePlaceAsCompilersDo() {
    Problem problem = MapFile.parse("{\n \"hence\": 2}", "maps/x.json", "en").problems().getLast();
    assertEquals("maps/x.json:2:11", problem.place());
    assertEquals("The format version 2 is unknown.", problem.message());
    assertEquals("This Hence reads version 1: write 1, or use a newer Hence.", problem.advice());
  }

  @Test
  void speaksTheReadersLanguage() {
    Problem problem = MapFile.parse("{", "x", "zh-TW").problems().getFirst();
    assertEquals("檔案結束了，但第 1 行第 1 欄的「{」還沒有關閉。", problem.message());
  }
}
