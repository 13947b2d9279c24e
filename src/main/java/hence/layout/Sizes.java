package hence.layout;

import java.util.Map;

/**
 * How large things are before they are placed.
 *
 * @param claims the box of every claim by id
 * @param bracket the least size of a bracket, so that its word fits: upright maps may widen it,
 *     maps to the right or left may heighten it
 */
public record Sizes(Map<String, ClaimBox> claims, Size bracket) {
  public Sizes {
    claims = Map.copyOf(claims);
  }

  public Size claim(String id) {
    return claims.get(id).size();
  }
}
