/** The copy of the college's directory that mentoring needs, kept right by events. Read models may join its table. */
@NullMarked
package io.waymark.mentoring.directory;

import org.jspecify.annotations.NullMarked;
