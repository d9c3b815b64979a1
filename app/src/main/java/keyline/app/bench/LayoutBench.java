package keyline.app.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Consumer;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Watch;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;
import keyline.model.layout.Layout;

/// Measures the automatic layout: how good it is and how long it takes, the first time and once it is warm.
public final class LayoutBench implements Benchmark {

    private static final List<Integer> TABLES = List.of(100, 1_000, 5_000);
    private static final int RUNS = 5;

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public String help() {
        return "automatic layout of synthetic schemas";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        List<Integer> cases = size.isPresent() ? List.of(size.getAsInt()) : TABLES;
        cases.forEach(count -> figures.accept(figures(count)));
    }

    private static SequencedMap<String, Object> figures(int tables) {
        Schema schema = SyntheticSchema.of(tables);
        Map<NodeId, Size> sizes = Sizes.estimated(schema);
        Layout.Subject subject = Layout.Subject.of(schema, sizes);
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Layout.of(subject, Watch.NONE);
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        return rounded(
                tables,
                LayoutFigures.of(schema, sizes, Layout.of(subject, Watch.NONE).nodes()),
                times);
    }

    private static SequencedMap<String, Object> rounded(int tables, LayoutFigures quality, double[] times) {
        SequencedMap<String, Object> figures = new LinkedHashMap<>();
        figures.put("tables", tables);
        figures.put("width", Math.round(quality.box().width()));
        figures.put("height", Math.round(quality.box().height()));
        figures.put("aspect", Math.round(quality.aspect() * 100) / 100.0);
        figures.put("areaFactor", Math.round(quality.areaFactor() * 100) / 100.0);
        figures.put("meanLine", Math.round(quality.meanLine()));
        figures.put("crossings", quality.crossings());
        figures.put("firstMillis", Math.round(times[0]));
        figures.put("medianMillis", Math.round(Arrays.stream(times).sorted().toArray()[RUNS / 2]));
        return figures;
    }
}
