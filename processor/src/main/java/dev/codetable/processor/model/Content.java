package dev.codetable.processor.model;

import java.util.List;

/**
 * What all layers of a table say together, before it is read.
 *
 * @param format the Java type of the codes
 * @param columns that the table's author added
 * @param entries the rows, each about something else
 */
record Content(CodeFormat format, List<OwnColumn> columns, List<Entry> entries) {}
