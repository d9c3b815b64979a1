package keyline.model.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import keyline.model.diagram.Rectangle;

/// Which part of a graph stands where, before any of them is arranged: a rectangle cut into pieces of the sizes that
/// the parts need, related ones near each other.
///
/// @param tree how the pieces were cut
/// @param frames the piece of each part
@SuppressWarnings("ArrayRecordComponent") // arrays that nobody compares or keeps
record Floorplan(Slice tree, Rectangle[] frames) {

    private static final int ROUNDS = 3;
    private static final int PASSES = 6;
    private static final double ALIKE = 1.6;

    /// A floorplan of parts that are all connected.
    ///
    /// @param areas how much room each part needs
    /// @param form the wanted width of the whole through its height
    static Floorplan of(Pulls pulls, double[] areas, double form) {
        double height = Math.sqrt(Arrays.stream(areas).sum() / form);
        Rectangle whole = new Rectangle(0, 0, height * form, height);
        double[][] places = Stress.places(pulls, areas);
        Cut cut = new Cut(areas, places, new Rectangle[areas.length]);
        int[] all = IntStream.range(0, areas.length).toArray();
        Slice tree = cut.slice(all, whole);
        for (int round = 1; round < ROUNDS; round++) {
            Arrays.setAll(places[0], part -> cut.frames()[part].centreX());
            Arrays.setAll(places[1], part -> cut.frames()[part].centreY());
            swapAlike(pulls, areas, places);
            tree = cut.slice(all, whole);
        }
        return new Floorplan(tree, cut.frames());
    }

    /// Lets parts of about one size change places as long as that makes lines shorter.
    private static void swapAlike(Pulls pulls, double[] areas, double[][] places) {
        boolean changed = true;
        for (int pass = 0; pass < PASSES && changed; pass++) {
            changed = false;
            for (int one = 0; one < areas.length; one++) {
                for (int other = 0; other < one; other++) {
                    boolean alike = Math.max(areas[one], areas[other]) < ALIKE * Math.min(areas[one], areas[other]);
                    changed |= alike && swapsForTheBetter(one, other, pulls, places);
                }
            }
        }
    }

    private static boolean swapsForTheBetter(int one, int other, Pulls pulls, double[][] places) {
        double before = length(one, pulls, places) + length(other, pulls, places);
        swap(one, other, places);
        if (length(one, pulls, places) + length(other, pulls, places) < before - 1) {
            return true;
        }
        swap(one, other, places);
        return false;
    }

    private static void swap(int one, int other, double[][] places) {
        for (double[] axis : places) {
            double place = axis[one];
            axis[one] = axis[other];
            axis[other] = place;
        }
    }

    private static double length(int part, Pulls pulls, double[][] places) {
        double sum = 0;
        for (Pulls.Pull pull : pulls.of(part)) {
            sum += pull.weight()
                    * (Math.abs(places[0][part] - places[0][pull.to()])
                            + Math.abs(places[1][part] - places[1][pull.to()]));
        }
        return sum;
    }
}
