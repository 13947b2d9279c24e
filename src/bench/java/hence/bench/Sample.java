package hence.bench;

import hence.debate.Debate;
import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.drawing.Theme;
import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.engines.Engines;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;

/** A generated debate with all that is made of it on the way to a picture. */
record Sample(ArgumentMap map, Sizes sizes, Layout layout) {
  static final String LANGUAGE = "en";

  static Sample of(int claims) {
    ArgumentMap map = Debate.of(claims).map();
    Sizes sizes = measured(map);
    return new Sample(map, sizes, laidOut(map, sizes, Engines.NAMES.getFirst()));
  }

  static Sizes measured(ArgumentMap map) {
    return BoxSizes.of(map, LANGUAGE, TextMeasure.bundled());
  }

  static Layout laidOut(ArgumentMap map, Sizes sizes, String engine) {
    return Engines.named(engine).place(map, sizes, Direction.DOWN);
  }

  Drawing drawn() {
    return MapDrawing.of(Scene.of(map, sizes, layout, Theme.LIGHT, LANGUAGE));
  }
}
