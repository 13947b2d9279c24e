package hence.debate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of one language: names, their wordings, and the wordings of a topic. */
final class Phrases {
  private static final Pattern NAME = Pattern.compile("<(\\w+)>");

  private final Map<String, List<String>> wordings = new LinkedHashMap<>();
  private final Set<String> topics = new LinkedHashSet<>();

  private Phrases() {}

  static Phrases in(String language) {
    String file = "phrases." + language + ".txt";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no phrases in the language " + language);
      }
      Phrases phrases = new Phrases();
      phrases.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String file) {
    List<String> open = List.of();
    for (String line : file.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        open = new ArrayList<>();
        String name = line.substring(1, line.length() - 1);
        wordings.put(name, open);
        if (name.contains(".")) {
          topics.add(name.substring(0, name.indexOf('.')));
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        open.add(line);
      }
    }
  }

  List<String> topics() {
    return List.copyOf(topics);
  }

  /** A wording of a phrase, with the phrases in it filled in, no wording of one twice. */
  String say(String name, String topic, Random random) {
    return say(name, topic, random, new ArrayList<>());
  }

  private String say(String name, String topic, Random random, List<String> said) {
    List<String> choice = wordings.getOrDefault(topic + "." + name, wordings.get(name));
    List<String> unsaid = choice.stream().filter(wording -> !said.contains(wording)).toList();
    List<String> pool = unsaid.isEmpty() ? choice : unsaid;
    String wording = pool.get(random.nextInt(pool.size()));
    said.add(wording);
    StringBuilder words = new StringBuilder();
    Matcher names = NAME.matcher(wording);
    while (names.find()) {
      names.appendReplacement(words, say(names.group(1), topic, random, said));
    }
    return names.appendTail(words).toString();
  }
}
