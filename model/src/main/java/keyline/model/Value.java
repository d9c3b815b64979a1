package keyline.model;

import java.util.HexFormat;

/// The value of one cell of a sample row, in the storage classes of SQLite.
///
/// Column types map to them so: integers and booleans (0, 1) to [Int]; real and double to [Real]; decimals of up to 15
/// digits to [Int] or [Real], longer ones to canonical [Text]; dates, times and timestamps to ISO 8601 [Text]; uuid,
/// json, enums and all characters to [Text]; blobs to [Bytes].
public sealed interface Value {

    /// NULL.
    Value NULL = new Null();

    /// What a grid shows and a text file keeps; empty for NULL.
    String text();

    /// No value.
    record Null() implements Value {
        @Override
        public String text() {
            return "";
        }
    }

    /// A whole number.
    record Int(long number) implements Value {
        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /// A floating-point number.
    record Real(double number) implements Value {
        @Override
        public String text() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /// A text.
    record Text(String text) implements Value {}

    /// Bytes, in lower-case hexadecimal digits, two a byte: values are compared and kept in maps, arrays can't be.
    record Bytes(String hex) implements Value {

        /// The bytes as an array of their own.
        public byte[] toArray() {
            return HexFormat.of().parseHex(hex);
        }

        @Override
        public String text() {
            return hex;
        }
    }
}
