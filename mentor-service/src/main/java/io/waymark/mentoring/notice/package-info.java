/** What notices of meetings with mentors have in common: who meets, and where. */
@NullMarked
package io.waymark.mentoring.notice;

import org.jspecify.annotations.NullMarked;
