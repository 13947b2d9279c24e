package hence.export.png;

import hence.export.kit.Raster;
import java.io.IOException;
import java.io.Serial;

/** A picture of more pixels than a PNG can have, or anybody could look at. */
public final class PictureTooLarge extends IOException {
  @Serial private static final long serialVersionUID = 1;

  PictureTooLarge(Raster raster) {
    super("%d × %d pixels are too many for a PNG".formatted(raster.width(), raster.height()));
  }
}
