package hence.window;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Does something once, when the scene has found its new places. */
final class AfterLayout {
  private AfterLayout() {}

  static void run(Node node, Runnable act) {
    Scene scene = node.getScene();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            act.run();
          }
        });
    node.getParent().requestLayout();
  }
}
