package hence.window.kit;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Does something once, when the scene has found its new places. */
public final class AfterLayout {
  private AfterLayout() {}

  public static void run(Node node, Runnable act) {
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
