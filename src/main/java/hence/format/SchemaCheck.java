package hence.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import hence.map.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks a map file against its published schema as well. Slower than {@link MapFile#read}, which
 * makes the same checks without the schema's machinery; the schema has the last word.
 */
public final class SchemaCheck {
  private static final String SCHEMA = "hence-map.schema.json";

  private SchemaCheck() {}

  /** Everything that is wrong with a map file, in the order of the file. */
  public static List<Problem> problems(Path file, String language) {
    Problems problems = new Problems(file.toString(), language);
    byte[] bytes = FileBytes.read(file, problems);
    return bytes == null ? problems.inOrder() : problems(bytes, file.toString(), language);
  }

  /** Everything that is wrong with the content of a map file; the name is only told. */
  public static List<Problem> problems(byte[] content, String name, String language) {
    Problems problems = new Problems(name, language);
    Located root = JsonText.tree(content, problems);
    Reading reading = MapReader.read(root, problems);
    if (root == null) {
      return reading.problems();
    }
    Set<String> said = new HashSet<>();
    for (Problem problem : reading.problems()) {
      if (problem.isError()) {
        said.add(problem.pointer());
      }
    }
    for (Error error : errors(content, language)) {
      String pointer = error.getInstanceLocation().toString();
      if (said.add(pointer)) {
        problems.report(Fault.AGAINST_SCHEMA, root.at(pointer), error.getMessage());
      }
    }
    return problems.inOrder();
  }

  private static List<Error> errors(byte[] content, String language) {
    int start = Encoding.bomLength(content);
    String text = new String(content, start, content.length - start, StandardCharsets.UTF_8);
    return schema(language).validate(text, InputFormat.JSON);
  }

  private static Schema schema(String language) {
    // The validator's words for Traditional Chinese are filed under Taiwan.
    Locale locale = language.startsWith("zh") ? Locale.TAIWAN : Locale.ENGLISH;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().locale(locale).pathType(PathType.JSON_POINTER).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
      return registry.getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
