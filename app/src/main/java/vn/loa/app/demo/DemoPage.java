package vn.loa.app.demo;

import java.time.LocalDate;
import vn.loa.app.shell.Page;

/**
 * The start page of the demonstration.
 *
 * @param day on which it plays
 * @param other whether that is not the real one
 * @param done so many seeds of {@code all} are sown
 * @param doing what is being sown, empty once all is
 * @param error what was wrong with a day, empty for nothing
 */
public record DemoPage(
    Page page, LocalDate day, boolean other, int done, int all, String doing, String error) {}
