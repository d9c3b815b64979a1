package keyline.app.picture;

/// How numbers are written: at most two decimals, none where they are zero.
final class SvgNumber {

    private SvgNumber() {}

    static String of(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        String sign = value < 0 && hundredths != 0 ? "-" : "";
        long rest = hundredths % 100;
        String whole = sign + hundredths / 100;
        if (rest == 0) {
            return whole;
        }
        return rest % 10 == 0 ? whole + "." + rest / 10 : whole + "." + rest / 10 + rest % 10;
    }
}
