package hence.window.canvas;

import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.Places;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts and camera on their way from where the eye last saw them to where the desk has them. */
final class Travel implements CanvasBrush.Placement {
  /** Of more parts the eye follows none. */
  private static final int MOST = 2_000;

  private static final Spot IN_PLACE = new Spot(0, 0);

  private final Desk desk;
  private Motion motion = Motion.NONE;
  private boolean animated = true;
  private double pace = Motion.BRISK;

  /** Whether the camera's last move was the program's own, which the eye must be able to follow. */
  private boolean glides;

  private Camera camera = Camera.START;
  private Optional<Places> places = Optional.empty();

  /** Null unless a claim is being folded. */
  private Closing closing;

  private Optional<String> folding = Optional.empty();

  Travel(Desk desk) {
    this.desk = desk;
  }

  /** Lets parts and camera travel, or jump. */
  void animate(boolean on) {
    animated = on;
  }

  /**
   * @param nanos how long a travel takes
   */
  void pace(double nanos) {
    pace = nanos;
  }

  /** The camera's next move is one to follow, once there has been anything to see. */
  void glide() {
    glides = places.isPresent();
  }

  boolean isOver() {
    return motion.isOver() && (closing == null || closing.isOver());
  }

  /** Whether parts are on their way, and not only the camera. */
  boolean movesParts() {
    return closing != null || !motion.isOver() && !motion.parts().isEmpty();
  }

  /** Moves on to a time, in a window of that size. */
  void advance(long now, double width, double height) {
    boolean placedAnew = places.filter(seen -> seen != desk.places()).isPresent();
    if (animated && (placedAnew || glides)) {
      Map<String, Rect> from = placedAnew || movesParts() ? seen(width, height) : Map.of();
      motion = Motion.begin(from, camera, now, pace);
    }
    glides = false;
    motion.advance(now);
    close(now);
    camera = motion.camera(desk.camera());
    places = Optional.of(desk.places());
  }

  /** What a fold hides closes at once, before it is known where all else will stand. */
  private void close(long now) {
    Optional<String> claim = animated ? desk.folding() : Optional.empty();
    if (!claim.equals(folding)) {
      folding = claim;
      closing = claim.map(id -> Closing.of(desk, id, now, pace)).orElse(null);
    }
    if (closing != null) {
      closing.advance(now);
    }
  }

  /** The parts that the eye saw last and where; none if they are too many. */
  private Map<String, Rect> seen(double width, double height) {
    List<Placed> all = places.orElseThrow().all();
    List<Placed> followed =
        all.size() <= MOST ? all : places.orElseThrow().near(camera.visible(width, height));
    if (followed.size() > MOST) {
      return Map.of();
    }
    Map<String, Rect> seen = new HashMap<>();
    followed.forEach(part -> seen.put(part.id(), now(part.id(), part.rect())));
    return seen;
  }

  /** The camera that the eye looks through. */
  Camera camera() {
    return camera;
  }

  /** Where a part was seen last, on the screen. */
  Optional<Rect> seen(String part) {
    return places.flatMap(at -> at.of(part)).map(rect -> camera.toScreen(now(part, rect)));
  }

  private Rect now(String part, Rect to) {
    return new Rect(
        to.x() + motion.dx(part, to), to.y() + motion.dy(part, to), to.width(), to.height());
  }

  @Override
  public Spot offset(String part) {
    boolean closes = closing != null && closing.hides(part);
    if (motion.isOver() && !closes) {
      return IN_PLACE;
    }
    Rect to = desk.rect(part).orElseThrow();
    return closes ? closing.offset(to) : new Spot(motion.dx(part, to), motion.dy(part, to));
  }

  @Override
  public double alpha(String part) {
    return closing != null && closing.hides(part) ? closing.alpha() : motion.alpha(part);
  }

  @Override
  public Set<String> parts() {
    return motion.parts();
  }
}
