package keyline.persistence.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A way in which a file is damaged, by accident or on purpose.
enum Mutation {
    CUT_SHORT {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    PIECE_LOST {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            return replaced(file, from, Math.min(file.length, from + 1 + random.nextInt(400)), new byte[0]);
        }
    },
    PIECE_DOUBLED {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + 1 + random.nextInt(2_000));
            return replaced(file, from, from, Arrays.copyOfRange(file, from, to));
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] of(byte[] file, Random random) {
            return shuffled(file, "\n", random);
        }
    },
    STATEMENTS_SHUFFLED {
        @Override
        byte[] of(byte[] file, Random random) {
            return shuffled(file, ";", random);
        }
    },
    WORDS_SHUFFLED {
        @Override
        byte[] of(byte[] file, Random random) {
            return shuffled(file, " ", random);
        }
    },
    NOISE {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] noisy = file.clone();
            for (int i = 1 + random.nextInt(30); i > 0; i--) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
            }
            return noisy;
        }
    },
    NESTED {
        @Override
        byte[] of(byte[] file, Random random) {
            int depth = 1 << random.nextInt(15);
            String[] pair = NESTS.get(random.nextInt(NESTS.size()));
            int at = random.nextInt(file.length);
            String nest = pair[0].repeat(depth) + (random.nextBoolean() ? pair[1].repeat(depth) : "");
            return replaced(file, at, at, nest.getBytes(ISO_8859_1));
        }
    },
    SIGNS_LOST {
        @Override
        byte[] of(byte[] file, Random random) {
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            String text = new String(file, ISO_8859_1);
            return text.replace(String.valueOf(sign), random.nextBoolean() ? "" : sign + "" + sign)
                    .getBytes(ISO_8859_1);
        }
    },
    SIGN_ADDED {
        @Override
        byte[] of(byte[] file, Random random) {
            int at = random.nextInt(file.length);
            return replaced(file, at, at, new byte[] {(byte) SIGNS.charAt(random.nextInt(SIGNS.length()))});
        }
    };

    private static final String SIGNS = "'\"`[](){}<>;,.:$\\/*-#\n\r\t\0@=%&|";

    private static final List<String[]> NESTS = List.of(
            new String[] {"(", ")"},
            new String[] {"[", "]"},
            new String[] {"{", "}"},
            new String[] {"/*", "*/"},
            new String[] {"CASE WHEN ", " END"},
            new String[] {"NOT ", ""},
            new String[] {"BEGIN ", " END;"},
            new String[] {"- ", ""},
            new String[] {"((SELECT ", "))"},
            new String[] {"CREATE TABLE t (a int CHECK (", "))"},
            new String[] {"'", "'"},
            new String[] {"\"a\".", ""},
            new String[] {"1+", "1"},
            new String[] {"x, ", ""});

    /// The file, damaged.
    ///
    /// @param file not empty
    abstract byte[] of(byte[] file, Random random);

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(by);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private static byte[] shuffled(byte[] file, String separator, Random random) {
        List<String> parts = new ArrayList<>(Arrays.asList(new String(file, ISO_8859_1).split(separator, -1)));
        int from = random.nextInt(parts.size());
        int to = Math.min(parts.size(), from + 2 + random.nextInt(20));
        Collections.shuffle(parts.subList(from, to), random);
        return String.join(separator, parts).getBytes(ISO_8859_1);
    }
}
