-- Letters whose writing was concluded, the sheet of a workbook, rows left out: whoever sent a file is told.
alter table import
    add column reading jsonb not null default '{"samples": [], "headerRow": 1, "otherSheets": 0, "leftOut": 0}';
