-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE orders DROP CONSTRAINT ck_orders_state;

ALTER TABLE orders
  ADD CONSTRAINT ck_orders_state CHECK (state IN ('new', 'paid', 'void'));
