// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The process is killed, as by SIGKILL, before the n-th change to a file from now on. 0: never.
void dieBeforeFileChange(int n);
/// How many changes there were since.
int fileChanges();
