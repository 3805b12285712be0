-- What every distribution prints, durations being kept as whole milliseconds until here. Quantiles are type 7.
CREATE TEMP MACRO summary(x, unit) AS {
  n: count(x)::INTEGER,
  mean: avg(x) / unit,
  median: quantile_cont(x, [0.5, 0.9])[1] / unit,
  p90: quantile_cont(x, [0.5, 0.9])[2] / unit
};
