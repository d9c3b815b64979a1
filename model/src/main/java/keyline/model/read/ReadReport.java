package keyline.model.read;

import java.util.List;
import java.util.stream.Stream;

/// What reading a foreign design came to, beside the design itself.
///
/// @param skipped statements that had no effect, in their order
/// @param remarks what was read, but not as it stood there, each a sentence
public record ReadReport(List<Skipped> skipped, List<String> remarks) {

    /// All was read as it stood there.
    public static final ReadReport COMPLETE = new ReadReport(List.of(), List.of());

    public ReadReport {
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    /// This report, of one of several files.
    public ReadReport in(String file) {
        return new ReadReport(skipped.stream().map(each -> each.in(file)).toList(), remarks);
    }

    /// This report followed by another.
    public ReadReport and(ReadReport next) {
        return new ReadReport(
                Stream.concat(skipped.stream(), next.skipped.stream()).toList(),
                Stream.concat(remarks.stream(), next.remarks.stream()).toList());
    }
}
