package hence.bench;

import hence.drawing.Drawing;
import hence.export.Svg;
import hence.format.MapFile;
import hence.format.Reading;
import hence.judging.CutSets;
import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinions;
import hence.layout.Layout;
import hence.layout.Sizes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages of a picture, each by itself in a process that has run for a while. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Warm {
  @Param({"500", "10000", "50000"})
  public int claims;

  private Sample sample;
  private Drawing drawing;
  private byte[] file;

  /** Makes what the stages start from. */
  @Setup
  public void prepare() {
    sample = Sample.of(claims);
    drawing = sample.drawn();
    file = MapFile.toJson(sample.map()).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public Reading read() {
    return MapFile.parse(file, "map", Sample.LANGUAGE);
  }

  @Benchmark
  public Sizes measure() {
    return Sample.measured(sample.map());
  }

  @Benchmark
  public Layout tidy() {
    return Sample.laidOut(sample.map(), sample.sizes(), "tidy");
  }

  @Benchmark
  public Layout compact() {
    return Sample.laidOut(sample.map(), sample.sizes(), "compact");
  }

  @Benchmark
  public Drawing draw() {
    return sample.drawn();
  }

  @Benchmark
  public String svg() {
    return Svg.of(drawing, 1);
  }

  @Benchmark
  public Judgement judge() {
    return Judgement.of(sample.map(), Lens.GROUNDED, Opinions.NONE);
  }

  @Benchmark
  public CutSets cuts() {
    return CutSets.of(sample.map(), Opinions.NONE);
  }
}
