-- How often somebody wants mails of the board, and how far the last summary went. tag: keyed hash of the account; all the
-- rest stands under the seal, at one length.
create table mail_rhythm (
  tag varchar(43) primary key,
  sealed bytea not null
);
