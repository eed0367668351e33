/* Events across reports. */
#include "desk.h"

int get_events(struct call *c) { return get_list(c); }
int get_event(struct call *c) { return call_fail(c, 404, "no such event in the record"); }
