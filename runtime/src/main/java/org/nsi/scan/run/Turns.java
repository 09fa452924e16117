package org.nsi.scan.run;

/** Threads that do their work in any order and hand it in one after the other. */
final class Turns {
  private long current;
  private boolean broken;

  /** Waits until it is the turn of a ticket; false when the run was given up. */
  synchronized boolean await(long ticket) throws InterruptedException {
    while (current != ticket && !broken) {
      wait();
    }
    return !broken;
  }

  synchronized void next() {
    current++;
    notifyAll();
  }

  synchronized void giveUp() {
    broken = true;
    notifyAll();
  }

  synchronized boolean isBroken() {
    return broken;
  }
}
