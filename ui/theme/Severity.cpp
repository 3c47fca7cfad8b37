#include "ui/theme/Severity.h"
