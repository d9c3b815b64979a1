package keyline.app.canvas.paint;

import keyline.app.theme.Palette;

/// The ground of the canvas with the dots of its grid, which are farther apart when seen from afar.
final class Ground {

    private static final double NEAR = 24;
    private static final double FAR = 120;
    private static final double NEAR_FROM = 0.6;
    private static final double FAR_FROM = 0.2;
    private static final double SOLID = 0.7;

    private Ground() {}

    /// Covers all of the sheet's clip.
    static void paint(Sheet sheet, Palette palette) {
        sheet.pixels().clear(Pixels.of(palette.canvas()));
        double zoom = sheet.viewport().zoom();
        if (zoom >= FAR_FROM) {
            int dot = Pixels.of(palette.canvas().interpolate(palette.grid(), SOLID));
            dots(sheet, (zoom < NEAR_FROM ? FAR : NEAR) * sheet.scale(), dot);
        }
    }

    private static void dots(Sheet sheet, double step, int colour) {
        PixelArea area = sheet.pixels().clip();
        int size = (int) Math.max(2, Math.round(1.8 * sheet.density()));
        long firstRow = (long) Math.floor((area.top() + sheet.scrollY()) / step) - 1;
        long firstColumn = (long) Math.floor((area.left() + sheet.scrollX()) / step) - 1;
        for (long row = firstRow; row * step - sheet.scrollY() < area.bottom(); row++) {
            int y = (int) (Math.round(row * step) - sheet.scrollY());
            for (long column = firstColumn; column * step - sheet.scrollX() < area.right(); column++) {
                int x = (int) (Math.round(column * step) - sheet.scrollX());
                sheet.pixels().fill(x, y, x + size, y + size, colour);
            }
        }
    }
}
