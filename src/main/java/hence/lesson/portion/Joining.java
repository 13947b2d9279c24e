package hence.lesson.portion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Joins pieces to those they bear on, the smallest first, until no two fit together. */
final class Joining {
  /** The pieces in their order; null where one has joined another. */
  private final List<Piece> pieces;

  /** The places of the pieces that hold a claim. */
  private final Map<String, Set<Integer>> holders = new HashMap<>();

  /** Of pieces of one size, those that waited longer come first. */
  private final PriorityQueue<Waiting> open =
      new PriorityQueue<>(
          Comparator.comparingInt((Waiting waiting) -> waiting.piece.claims().size())
              .thenComparingInt(Waiting::since));

  private int waited;

  private record Waiting(int place, Piece piece, int since) {}

  Joining(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
    for (int place = 0; place < pieces.size(); place++) {
      put(place, pieces.get(place));
    }
  }

  List<Piece> joined() {
    while (!open.isEmpty()) {
      Waiting next = open.poll();
      if (pieces.get(next.place) == next.piece) {
        host(next.piece, next.place).ifPresent(host -> join(next, host));
      }
    }
    return pieces.stream().filter(Objects::nonNull).toList();
  }

  private void put(int place, Piece piece) {
    pieces.set(place, piece);
    piece
        .claims()
        .forEach(claim -> holders.computeIfAbsent(claim, _ -> new LinkedHashSet<>()).add(place));
    open.add(new Waiting(place, piece, waited++));
  }

  private void join(Waiting next, int host) {
    pieces.set(next.place, null);
    next.piece.claims().forEach(claim -> holders.get(claim).remove(next.place));
    put(host, pieces.get(host).with(next.piece));
  }

  /** The place of the smallest piece that a piece bears on and that has room for it. */
  private Optional<Integer> host(Piece piece, int place) {
    return holders.get(piece.top()).stream()
        .filter(other -> other != place)
        .filter(other -> !pieces.get(other).top().equals(piece.top()))
        .filter(other -> pieces.get(other).takes(piece))
        .min(
            Comparator.comparingInt((Integer other) -> pieces.get(other).claims().size())
                .thenComparing(other -> other));
  }
}
