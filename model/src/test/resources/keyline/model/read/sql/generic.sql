create table parent (id integer primary key, name varchar(20) not null unique);
create table child (
  id integer primary key,
  parent_id integer references parent on delete restrict,
  order integer,
  bogus !! type,
  foreign key (missing) references parent (id),
  foreign key (id) references nowhere (id)
);
create procedure p() begin update parent set id = 1; end;
what is this;
insert into parent values (1, 'a'), (2, 'b', 3);
