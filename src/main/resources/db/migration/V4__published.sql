-- What a publication said, for the next to be compared with: figures, submissions, sentences.
alter table publication add column content character large object;

-- A month of two thousand return copies makes a longer journal than a varchar holds.
alter table publication alter column journal set data type character large object;
