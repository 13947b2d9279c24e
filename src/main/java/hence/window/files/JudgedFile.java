package hence.window.files;

import hence.editing.Preparation;
import hence.editing.View;
import hence.format.MapFile;
import hence.format.Reading;
import hence.judging.Judgement;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be known of a map file without a window.
 *
 * @param asSaid what holds in its map, if it has one
 */
record JudgedFile(Reading reading, Optional<Judgement> asSaid) {
  /**
   * @param view how the map will be looked at
   */
  static JudgedFile of(Path file, View view) {
    Reading reading = MapFile.read(file, view.language());
    return new JudgedFile(reading, reading.map().map(map -> Preparation.judge(map, view)));
  }
}
