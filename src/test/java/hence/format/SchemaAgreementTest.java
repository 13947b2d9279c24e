package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema is the truth: the reader finds fault with exactly what it rejects. */
class SchemaAgreementTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private final Schema schema = schema();

  private static Schema schema() {
    try (InputStream in = MapFile.class.getResourceAsStream("hence-map.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Property(tries = 4000)
  void theReaderAndTheSchemaRejectTheSamePlaces(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode tree = MAPPER.readTree(MapFile.toJson(RandomMaps.of(seed)));
    for (int i = random.nextInt(4); i > 0; i--) {
      tree = Mutation.of(tree, random);
    }
    String json = MAPPER.writeValueAsString(tree);
    Set<String> byReader = rejectedByReader(json);
    try {
      assertEquals(rejectedBySchema(json), byReader, json);
    } catch (JacksonException e) {
      // The validator gives up on whole numbers beyond 64 bits.
      assertFalse(byReader.isEmpty(), json);
    }
  }

  @Test
  void anEmptyTextUnderAWrongNameWithALineEndIsOnePlace() {
    theReaderAndTheSchemaRejectTheSamePlaces(-3619786428L);
  }

  private Set<String> rejectedBySchema(String json) {
    Set<String> pointers = new TreeSet<>();
    for (Error error : schema.validate(json, InputFormat.JSON)) {
      pointers.add(SchemaCheck.pointer(error));
    }
    return pointers;
  }

  private static Set<String> rejectedByReader(String json) {
    Set<String> pointers = new TreeSet<>();
    MapFile.parse(json, "x.json", "en").problems().stream()
        .filter(problem -> problem.kind().equals("schema"))
        .forEach(problem -> pointers.add(problem.pointer()));
    return pointers;
  }

  @Test
  void theSchemaIsASchemaAndItsExampleIsAMap() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    try (InputStream in = MapFile.class.getResourceAsStream("hence-map.schema.json")) {
      JsonNode own = MAPPER.readTree(in);
      assertTrue(meta.validate(own).isEmpty());
      String example = MAPPER.writeValueAsString(own.get("examples").get(0));
      assertTrue(MapFile.parse(example, "x", "en").problems().isEmpty());
    }
  }
}
