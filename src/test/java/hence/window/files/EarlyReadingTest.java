package hence.window.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.judging.Judgement;
import hence.judging.Opinions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file read ahead of the window. */
class EarlyReadingTest {
  private static final View VIEW = View.of("en", Theme.LIGHT);

  @TempDir Path folder;

  @Test
  void readsAndJudgesTheMap() throws Exception {
    Path file = folder.resolve("map.json");
    MapFile.write(BundledMap.essay("en"), file);
    EarlyReading early = EarlyReading.of(file, VIEW);
    assertEquals(MapFile.read(file, "en").map(), early.reading().map());
    Judgement asSaid = early.judged().asSaid().orElseThrow();
    assertSame(early.reading().map().orElseThrow(), asSaid.map());
    Judgement plain = Judgement.of(asSaid.map(), VIEW.lens(), Opinions.NONE);
    asSaid.parts().forEach(part -> assertEquals(plain.status(part), asSaid.status(part)));
  }

  @Test
  void brokenFileHasProblemsAndNoMap() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.json"), "{");
    EarlyReading early = EarlyReading.of(file, VIEW);
    assertTrue(early.judged().asSaid().isEmpty());
    assertFalse(early.reading().problems().isEmpty());
  }
}
