package keyline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IdMapTest {

    @Test
    void an_empty_map_finds_nothing() {
        IdMap<TableId, String> map = IdMap.empty();
        assertThat(map.find(new TableId(1))).isEmpty();
        assertThat(map.find(new TableId(1 << 30))).isEmpty();
        assertThat(map.without(new TableId(1))).isSameAs(map);
        assertThat(map.values()).isEmpty();
    }

    @Test
    void an_old_version_keeps_its_entries() {
        IdMap<TableId, String> one = IdMap.<TableId, String>empty().with(new TableId(1), "a");
        IdMap<TableId, String> two = one.with(new TableId(1), "b").with(new TableId(2), "c");
        assertThat(one.values()).containsExactly("a");
        assertThat(two.values()).containsExactly("b", "c");
    }

    @Test
    void the_same_value_gives_the_same_map() {
        IdMap<TableId, String> map = IdMap.<TableId, String>empty().with(new TableId(1), "a");
        assertThat(map.with(new TableId(1), map.get(new TableId(1)))).isSameAs(map);
    }

    @Test
    void keys_of_different_kinds_with_one_number_are_different() {
        IdMap<NodeId, String> map = IdMap.<NodeId, String>empty().with(new TableId(7), "table");
        assertThat(map.find(new ViewId(7))).isEmpty();
        assertThat(map).isNotEqualTo(IdMap.<NodeId, String>empty().with(new ViewId(7), "table"));
    }

    @Test
    void a_missing_key_is_named() {
        assertThatThrownBy(() -> IdMap.empty().get(new TableId(5)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("TableId[value=5]");
    }

    @Test
    void random_changes_give_what_a_tree_map_gives() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int bound = 1 << random.nextInt(1, 20);
            IdMap<TableId, Integer> map = IdMap.empty();
            TreeMap<Integer, Integer> model = new TreeMap<>();
            for (int step = 0; step < 300; step++) {
                int key = 1 + random.nextInt(bound);
                if (random.nextInt(3) == 0) {
                    map = map.without(new TableId(key));
                    model.remove(key);
                } else {
                    map = map.with(new TableId(key), step);
                    model.put(key, step);
                }
            }
            assertThat(map.size()).isEqualTo(model.size());
            assertThat(map.values()).containsExactlyElementsOf(model.values());
            assertThat(map.keys()).extracting(TableId::value).containsExactlyElementsOf(model.keySet());
        }
    }

    @Test
    void the_difference_leads_from_one_map_to_the_other() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            IdMap<TableId, Integer> before = random(random, IdMap.empty(), 1 << random.nextInt(1, 16));
            IdMap<TableId, Integer> after = random(random, before, 1 << random.nextInt(1, 16));
            assertThat(following(before, after)).isEqualTo(after);
            assertThat(following(after, before)).isEqualTo(before);
            assertThat(following(before, before)).isSameAs(before);
            assertThat(before.equals(after)).isEqualTo(before.values().equals(after.values())
                    && before.keys().equals(after.keys()));
        }
    }

    @Test
    void maps_are_equal_however_they_came_about() {
        IdMap<TableId, String> small = IdMap.<TableId, String>empty().with(new TableId(3), "a");
        IdMap<TableId, String> shrunk = small.with(new TableId(100_000), "b").without(new TableId(100_000));
        assertThat(shrunk).isEqualTo(small).hasSameHashCodeAs(small);
        assertThat(small).isEqualTo(shrunk);
        assertThat(shrunk.without(new TableId(3))).isEqualTo(IdMap.empty());
    }

    private static IdMap<TableId, Integer> random(Random random, IdMap<TableId, Integer> start, int bound) {
        IdMap<TableId, Integer> map = start;
        for (int step = random.nextInt(40); step > 0; step--) {
            TableId key = new TableId(1 + random.nextInt(bound));
            map = random.nextBoolean() ? map.with(key, random.nextInt(3)) : map.without(key);
        }
        return map;
    }

    private static IdMap<TableId, Integer> following(IdMap<TableId, Integer> from, IdMap<TableId, Integer> to) {
        List<IdMap<TableId, Integer>> result = new ArrayList<>(List.of(from));
        from.difference(to, new IdMap.Difference<>() {
            @Override
            public void added(TableId key, Integer value) {
                assertThat(from.has(key)).isFalse();
                result.set(0, result.getFirst().with(key, value));
            }

            @Override
            public void removed(TableId key, Integer value) {
                assertThat(from.get(key)).isEqualTo(value);
                result.set(0, result.getFirst().without(key));
            }

            @Override
            public void changed(TableId key, Integer before, Integer after) {
                assertThat(before).isNotEqualTo(after);
                result.set(0, result.getFirst().with(key, after));
            }
        });
        return result.getFirst();
    }
}
