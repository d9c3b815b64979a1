package keyline.model.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Packs blocks in rows, so that the whole has the form of a screen.
final class LayoutShelves {

    private static final int TRIES = 24;

    private LayoutShelves() {}

    /// The blocks in rows of the width that suits them best.
    static LayoutBlock packed(List<LayoutBlock> blocks, double gap) {
        double widest = blocks.stream().mapToDouble(LayoutBlock::width).max().orElse(0);
        double all = blocks.stream().mapToDouble(block -> block.width() + gap).sum();
        return IntStream.rangeClosed(0, TRIES)
                .mapToObj(i -> packedInto(
                        widest * Math.pow(Math.max(1, all / Math.max(1, widest)), (double) i / TRIES), blocks, gap))
                .min(Comparator.comparingDouble(LayoutBlock::unlikeScreen))
                .orElse(LayoutBlock.EMPTY);
    }

    /// The blocks in rows of at most that width, in their order.
    static LayoutBlock packedInto(double width, List<LayoutBlock> blocks, double gap) {
        LayoutBlock all = LayoutBlock.EMPTY;
        double x = 0;
        double y = 0;
        for (LayoutBlock block : blocks) {
            if (x > 0 && x + block.width() > width) {
                x = 0;
                y = all.height() + gap;
            }
            all = all.with(block, x, y);
            x += block.width() + gap;
        }
        return all;
    }
}
