package keyline.persistence.engine;

import java.util.stream.LongStream;

/// The seeds of a test over random schemas: so many from 0 in the usual run; `-Dkeyline.seeds` asks for another number,
/// `-Dkeyline.seeds.from` for another first one.
final class Seeds {

    private static final long FIRST = Long.getLong("keyline.seeds.from", 0);

    private Seeds() {}

    static LongStream usually(int count) {
        return LongStream.range(FIRST, FIRST + Integer.getInteger("keyline.seeds", count));
    }
}
